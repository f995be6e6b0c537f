import { adviceWords, isAdvice } from '@idea-map/check';
import { BadInput, DomainError, type FieldError } from '@idea-map/runtime';
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
