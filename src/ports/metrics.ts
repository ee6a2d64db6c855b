/** Counts and measures, without any vendor. Names are snake_case and start with `talkup_`; labels have few values. */
export interface Metrics {
  count(name: string, labels?: Record<string, string>, by?: number): void;
  /** Durations in seconds, sizes in their own unit. */
  observe(name: string, value: number, labels?: Record<string, string>): void;
}
