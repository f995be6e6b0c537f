import { serve } from './serve.js';
import { rowsOfStatement } from './told-statement.js';

/** The least that can answer a list: the statement that it is given, run for each request, its rows as JSON. */
serve(rowsOfStatement);
