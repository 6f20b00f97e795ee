/** What every field that understands its text can be told, whatever it reads: a day, an hour, a sum, a number. */
export type TypedProps<Value> = {
  label: string;
  /** Null while empty, or while what stands there cannot be understood. */
  value: Value | null;
  /** True while what stands there cannot be understood. */
  unreadable?: boolean;
  error?: string | null;
  hint?: string;
  /** The label is heard only. */
  bare?: boolean;
  required?: boolean;
  disabled?: boolean;
  onchange?: (value: Value | null) => void;
};
