import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import type { Fact, PackChapter, PackDocument } from './pack-document.js';

const { resolve } = createRequire(import.meta.url);
const FONT = '@expo-google-fonts/source-sans-3';
// Fonts go into the file, so that Welsh letters are drawn anywhere.
const fonts = {
  text: resolve(`${FONT}/400Regular/SourceSans3_400Regular.ttf`),
  bold: resolve(`${FONT}/700Bold/SourceSans3_700Bold.ttf`),
};
const MARGIN = 64;
const SIZES = { H1: 24, H2: 17, H3: 13, P: 11 } as const;
type Pdf = InstanceType<typeof PDFDocument>;

/** A tagged file after PDF/UA: with its title, languages and headings, for those who hear it as for those who see it. */
export function packPdf(pack: PackDocument): Readable {
  const pdf = new PDFDocument({
    ...{
      size: 'A4',
      margin: MARGIN,
      pdfVersion: '1.7',
      subset: 'PDF/UA' as never,
      tagged: true,
      bufferPages: true,
    },
    ...{ lang: pack.lang, displayTitle: true, font: fonts.text },
    info: { Title: pack.title, CreationDate: pack.createdAt, ModDate: pack.createdAt },
  });
  const page = new Pages(pdf);
  page.heading('H1', pack.title);
  page.heading('H2', pack.about);
  page.facts(pack.facts);
  page.text(pack.note);
  page.heading('H2', pack.contents);
  for (const { heading, lang } of pack.chapters) page.text(heading, lang);
  for (const chapter of pack.chapters) page.chapter(chapter);
  page.end(pack.marking);
  return pdf;
}

/** Writes paragraph after paragraph, each an element of the file's structure. */
class Pages {
  private readonly root;

  constructor(private readonly pdf: Pdf) {
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  heading(level: 'H1' | 'H2' | 'H3', text: string, lang?: string): void {
    this.element(level, { lang }, () => {
      this.pdf.font(fonts.bold, SIZES[level]).text(text).moveDown(0.3);
    });
    if (level !== 'H3') this.pdf.outline.addItem(text);
  }

  text(text: string, lang?: string): void {
    this.element('P', { lang }, () => {
      this.pdf.font(fonts.text, SIZES.P).text(text).moveDown(0.6);
    });
  }

  facts(facts: readonly Fact[]): void {
    for (const [term, value] of facts) {
      this.element('P', {}, () => {
        this.pdf.font(fonts.bold, SIZES.P).text(`${term}: `, { continued: true });
        this.pdf.font(fonts.text, SIZES.P).text(value);
      });
    }
    this.pdf.moveDown(0.6);
  }

  chapter({ heading, lang, facts, texts }: PackChapter): void {
    this.pdf.addPage();
    this.heading('H2', heading, lang);
    for (const { heading: name, text } of texts) {
      this.heading('H3', name);
      this.text(text, lang);
    }
    this.facts(facts);
  }

  /** Marks every page at its head and foot, which is no part of what is read aloud. */
  end(marking: string): void {
    const { pdf } = this;
    this.root.end();
    const { start, count } = pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      pdf.switchToPage(page);
      const { height } = pdf.page;
      this.aside(marking, MARGIN / 2, 'Top');
      this.aside(`${marking}   ${page - start + 1} / ${count}`, height - MARGIN / 1.5, 'Bottom');
    }
    pdf.end();
  }

  private aside(text: string, y: number, at: 'Top' | 'Bottom'): void {
    const { pdf } = this;
    // Below the margin a text would begin another page.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination', attached: [at] });
    pdf.font(fonts.bold, 10).text(text, MARGIN, y, { align: 'center', width: pdf.page.width - 2 * MARGIN });
    pdf.endMarkedContent();
  }

  private element(type: string, { lang }: { lang?: string | undefined }, draw: () => void): void {
    this.root.add(this.pdf.struct(type, lang === undefined ? {} : { lang }, draw));
  }
}
