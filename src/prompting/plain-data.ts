import { truncate } from '../shared/text';

/**
 * What chat templates take for the start and end of messages (ChatML, Llama, Mistral, Gemma, Phi, DeepSeek …), thinking and tools,
 * and our own tags.
 */
const markers = [
  /<\s*[|\uff5c][^<>]{0,80}?[|\uff5c]\s*>/gu,
  /<\s*\/?\s*(?:s|bos|eos|pad|unk|think|thinking|tool_call|tools?|system|user|assistant|human|start_of_turn|end_of_turn|end_of_text|sot|eot)\s*>/giu,
  /<<\s*\/?\s*SYS\s*>>/giu,
  /\[\s*\/?\s*(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|gMASK)\s*\]/giu,
  /<\s*\/?\s*(?:pupil|lesson)\b[^<>]{0,40}>/giu,
  /^\s*#{2,}\s*(?:instruction|response|system|user|assistant|human)s?\s*:?/gimu,
  /(?:^|\n)\s*(?:system|assistant|user|human)\s*[:\uff1a](?=\s)/giu,
  /<\|/gu,
  /\|>/gu,
  /\[\/?INST/giu,
];

/**
 * Text of a pupil, a teacher or a name as data for the prompt: one line, bounded, without control and invisible characters and
 * without the marks of chat templates and of our own tags. Stable: cleaning it again changes nothing.
 */
export function asData(text: string, maxLength: number): string {
  let clean = truncate(text, maxLength * 4)
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '');
  clean = clean.replace(/\p{Cs}/gu, '');
  // What is taken out may have held two halves of another marker apart.
  for (let before = ''; before !== clean;) {
    before = clean;
    for (const marker of markers) clean = clean.replace(marker, ' ');
  }
  return truncate(clean.replace(/[\s\p{Cc}]+/gu, ' ').trim(), maxLength).trim();
}
