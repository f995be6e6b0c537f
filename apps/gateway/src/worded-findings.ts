import { adviceWords, isAdvice } from '@idea-map/check';
import { BadInput, DomainError, type FieldError } from '@idea-map/runtime';
import type { GraphQLFormattedError } from 'graphql';
import type { Language } from './request-context.js';
import { inWelsh } from './welsh-sentences.js';

/**
 * An error as it is told: its sentences in the caller's language where they have a twin, and the findings of a refused text,
 * which carry keys of advice, in sentences.
 */
export function withWords(error: unknown, language: Language): unknown {
  if (!(error instanceof DomainError)) return error;
  if (error instanceof BadInput) {
    const fields = error.fields.map((field) => inWords(field, language));
    return new BadInput(fields, told(error.message, language));
  }
  // Its class, by which it may be told apart, stays.
  error.message = told(error.message, language);
  return error;
}

/** The same of an error as it leaves, with what it says of each field. Said twice, it stays as it was. */
export function inLanguage(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const message = told(error.message, language);
  const fields = error.extensions?.['fields'];
  if (!Array.isArray(fields)) return { ...error, message };
  const worded = (fields as FieldError[]).map((field) => inWords(field, language));
  return { ...error, message, extensions: { ...error.extensions, fields: worded } };
}

function told(sentence: string, language: Language): string {
  return language === 'CY' ? (inWelsh(sentence) ?? sentence) : sentence;
}

function inWords(field: FieldError, language: Language): FieldError {
  const { findings } = field;
  const message = told(field.message, language);
  if (!Array.isArray(findings)) return { ...field, message };
  return {
    ...field,
    message,
    findings: findings.map((finding) => advised(finding as { advice: unknown }, language)),
  };
}

function advised(finding: { readonly advice: unknown }, language: Language) {
  const { advice } = finding;
  return isAdvice(advice) ? { ...finding, advice: adviceWords(advice, language) } : finding;
}
