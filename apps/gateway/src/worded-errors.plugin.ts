import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext, Language } from './request-context.js';
import { inLanguage } from './worded-findings.js';

/** The language in which a caller is to be answered. */
export type LanguageOf = (context: GatewayContext) => Promise<Language>;

/** Every error of an answer in the language of who asked, whoever refused: a service, the schema or a limit. */
export function wordedErrors(languageOf: LanguageOf): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (!singleResult.errors) return;
          const language = await languageOf(contextValue);
          singleResult.errors = singleResult.errors.map((error) => inLanguage(error, language));
        },
      }),
  };
}

/** Where nothing is known of people: as the request asks. */
export const asAsked: LanguageOf = ({ language }) => Promise.resolve(language ?? 'EN');
