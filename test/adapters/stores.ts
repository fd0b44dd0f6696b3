// What a contract suite of the stores is given: every port over the same data, twin or adapter alike.
import type { WorkspaceWriter } from '../../shared/adapters/workspaces/dynamo-workspace-writer.ts';
import type { AuditEvents } from '../../shared/ports/audit-events.ts';
import type { AliasBook, CaptureAliases } from '../../shared/ports/capture-aliases.ts';
import type { ClientBook, ProjectBook, TagBook, TaskBook } from '../../shared/ports/catalogue.ts';
import type { ExportJobs, ExportRuns } from '../../shared/ports/exports.ts';
import type {
  AuditTrail,
  EntryBook,
  Ledger,
  LegalHolds,
  Policies,
  ProposalBook,
  Timers,
  Workspaces,
} from '../../shared/ports/ledger.ts';
import type { MessageBook } from '../../shared/ports/message-book.ts';
import type { AddressBook, AskedAddresses, LetterAnswers, MemberBook } from '../../shared/ports/people.ts';
import type { ClosedDays, PeriodBook } from '../../shared/ports/periods.ts';
import type { Quarantine } from '../../shared/ports/quarantine.ts';
import type { ReportSources, SavedReports } from '../../shared/ports/reports.ts';
import type { SuppressionList, Suppressions } from '../../shared/ports/suppressions.ts';
import type { TokenBook, TokenStates, TokenUses } from '../../shared/ports/tokens.ts';
import type { WorkCalendar } from '../../shared/ports/work-calendar.ts';
import type {
  ApiTokens,
  Catalogues,
  Directory,
  Entries,
  Members,
  Messages,
  MessageTexts,
  Outbox,
  Recorder,
} from '../../shared/ports.ts';
import { memoryAddressBook, memoryAskedAddresses } from '../twins/memory-addresses.ts';
import {
  memoryApiTokens,
  memoryTokenBook,
  memoryTokenStates,
  memoryTokenUses,
} from '../twins/memory-api-tokens.ts';
import { memoryAuditEvents } from '../twins/memory-audit-events.ts';
import { memoryAliasBook, memoryCaptureAliases } from '../twins/memory-capture-aliases.ts';
import {
  memoryClientBook,
  memoryProjectBook,
  memoryTagBook,
  memoryTaskBook,
} from '../twins/memory-catalogue.ts';
import { memoryEntries } from '../twins/memory-entries.ts';
import { memoryExportJobs, memoryExportRuns } from '../twins/memory-exports.ts';
import {
  memoryEntryBook,
  memoryLedger,
  memoryPolicies,
  memoryProposals,
  memoryTimers,
} from '../twins/memory-ledger.ts';
import { memoryLegalHolds } from '../twins/memory-legal-holds.ts';
import { memoryLetterAnswers } from '../twins/memory-letter-answers.ts';
import { memoryClosedDays } from '../twins/memory-locks.ts';
import { memoryMessageBook } from '../twins/memory-message-book.ts';
import { memoryMessages, memoryMessageTexts } from '../twins/memory-messages.ts';
import { memoryOutbox } from '../twins/memory-outbox.ts';
import { memoryMemberBook } from '../twins/memory-people.ts';
import { memoryPeriods } from '../twins/memory-periods.ts';
import { memoryQuarantine } from '../twins/memory-quarantine.ts';
import { memoryRecorder } from '../twins/memory-recorder.ts';
import { memoryReportSources } from '../twins/memory-report-sources.ts';
import { memorySavedReports } from '../twins/memory-saved-reports.ts';
import { type MemoryState, memoryState } from '../twins/memory-state.ts';
import { memorySuppressionList, memorySuppressions } from '../twins/memory-suppressions.ts';
import { memoryWorkCalendar } from '../twins/memory-work-calendar.ts';
import { memoryWorkspaces } from '../twins/memory-workspace-settings.ts';
import {
  memoryCatalogues,
  memoryDirectory,
  memoryMembers,
  memoryWorkspaceWriter,
} from '../twins/memory-workspaces.ts';

export interface Stores {
  readonly recorder: Recorder;
  readonly entries: Entries;
  readonly messages: Messages;
  readonly messageBook: MessageBook;
  readonly texts: MessageTexts;
  readonly quarantine: Quarantine;
  readonly outbox: Outbox;
  readonly members: Members;
  readonly memberBook: MemberBook;
  readonly addressBook: AddressBook;
  readonly asked: AskedAddresses;
  readonly answers: LetterAnswers;
  readonly workCalendar: WorkCalendar;
  readonly catalogues: Catalogues;
  readonly directory: Directory;
  readonly writer: WorkspaceWriter;
  readonly apiTokens: ApiTokens;
  readonly tokenBook: TokenBook;
  readonly tokenStates: TokenStates;
  readonly tokenUses: TokenUses;
  readonly ledger: Ledger & AuditTrail;
  readonly auditEvents: AuditEvents;
  readonly entryBook: EntryBook;
  readonly policies: Policies;
  readonly proposals: ProposalBook;
  readonly legalHolds: LegalHolds;
  readonly workspaces: Workspaces;
  readonly timers: Timers;
  readonly closedDays: ClosedDays;
  readonly periods: PeriodBook;
  readonly clientBook: ClientBook;
  readonly projectBook: ProjectBook;
  readonly tagBook: TagBook;
  readonly taskBook: TaskBook;
  readonly reportSources: ReportSources;
  readonly savedReports: SavedReports;
  readonly exportJobs: ExportJobs;
  readonly exportRuns: ExportRuns;
  readonly captureAliases: CaptureAliases;
  readonly aliasBook: AliasBook;
  readonly suppressions: Suppressions;
  readonly suppressionList: SuppressionList;
}

/** Empty stores. */
export type OpenStores = () => Promise<Stores>;

export const openTwins: OpenStores = async () => storesOf(memoryState());

export function storesOf(state: MemoryState): Stores {
  return {
    recorder: memoryRecorder(state),
    entries: memoryEntries(state),
    messages: memoryMessages(state),
    messageBook: memoryMessageBook(state),
    texts: memoryMessageTexts(state),
    quarantine: memoryQuarantine(state),
    outbox: memoryOutbox(state),
    members: memoryMembers(state),
    memberBook: memoryMemberBook(state),
    addressBook: memoryAddressBook(state),
    asked: memoryAskedAddresses(state),
    answers: memoryLetterAnswers(state),
    workCalendar: memoryWorkCalendar(state),
    catalogues: memoryCatalogues(state),
    directory: memoryDirectory(state),
    writer: memoryWorkspaceWriter(state),
    apiTokens: memoryApiTokens(state),
    tokenBook: memoryTokenBook(state),
    tokenStates: memoryTokenStates(state),
    tokenUses: memoryTokenUses(state),
    ledger: memoryLedger(state),
    auditEvents: memoryAuditEvents(state),
    entryBook: memoryEntryBook(state),
    policies: memoryPolicies(state),
    proposals: memoryProposals(state),
    legalHolds: memoryLegalHolds(state),
    workspaces: memoryWorkspaces(state),
    timers: memoryTimers(state),
    closedDays: memoryClosedDays(state),
    periods: memoryPeriods(state),
    clientBook: memoryClientBook(state),
    projectBook: memoryProjectBook(state),
    tagBook: memoryTagBook(state),
    taskBook: memoryTaskBook(state),
    reportSources: memoryReportSources(state),
    savedReports: memorySavedReports(state),
    exportJobs: memoryExportJobs(state),
    exportRuns: memoryExportRuns(state),
    captureAliases: memoryCaptureAliases(state),
    aliasBook: memoryAliasBook(state),
    suppressions: memorySuppressions(state),
    suppressionList: memorySuppressionList(state),
  };
}
