import { adviceWords, isAdvice } from '@idea-map/check';
import { BadInput, type FieldError } from '@idea-map/runtime';
import type { Language } from './request-context.js';

/** An error as it is told: the findings of a refused text carry keys of advice, and a person reads sentences. */
export function withWords(error: unknown, language: Language): unknown {
  if (!(error instanceof BadInput) || !error.fields.some((field) => 'findings' in field)) return error;
  return new BadInput(
    error.fields.map((field) => inWords(field, language)),
    error.message,
  );
}

function inWords(field: FieldError, language: Language): FieldError {
  const { findings } = field;
  if (!Array.isArray(findings)) return field;
  return { ...field, findings: findings.map((finding) => advised(finding as { advice: unknown }, language)) };
}

function advised(finding: { readonly advice: unknown }, language: Language) {
  const { advice } = finding;
  return isAdvice(advice) ? { ...finding, advice: adviceWords(advice, language) } : finding;
}
