import { Entity, PrimaryColumn } from 'typeorm';

/** A test that published evidence cites: whoever may read the evidence, which is anyone, may read the test. */
@Entity('cited_test')
export class CitedTest {
  @PrimaryColumn('uuid', { name: 'test_id' })
  testId!: string;

  @PrimaryColumn('uuid', { name: 'entry_id' })
  entryId!: string;
}
