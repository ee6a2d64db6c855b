import type { Script } from './connection';
import { inboxKeyCount } from './keys';
import { inboxLua, outboxLua } from './lua';

const script = (name: string, body: string): Script => ({ name: `talkup_${name}`, lua: inboxLua + body });

/**
 * KEYS: `appendKeys`. ARGV: conversation, body, how long the delivery id is remembered (ms). 1 when stored, 0 when it was seen before.
 * It runs for every message that comes in, most of all in a rush, so it takes no more with it than it needs; `enqueue` does the same.
 */
export const appendScript: Script = {
  name: 'talkup_append',
  lua: String.raw`
local sequence, waiting, bodies, ready, later, held, seen = unpack(KEYS)
if not redis.call('SET', seen, '1', 'NX', 'PX', ARGV[3]) then return 0 end
local part = ARGV[1]
local position = redis.call('INCR', sequence)
local padded = string.format('%016.0f', position)
redis.call('ZADD', waiting, 0, part .. '\0' .. padded)
redis.call('HSET', bodies, padded, ARGV[2])
if not redis.call('ZSCORE', held, part) and not redis.call('ZSCORE', later, part) then
  redis.call('ZADD', ready, 'NX', position, part)
end
return 1
`,
};

/**
 * ARGV: how long a claim holds (ms), whether claims that ran out are given out again ('1'), most messages.
 * [conversation, fence, attempts, state, whether more is ready, then position and body of each message], or
 * [nil, milliseconds until the next is due or -1].
 */
export const takeScript = script(
  'take',
  String.raw`
local now = now_ms()
for _, part in ipairs(redis.call('ZRANGEBYSCORE', later, '-inf', now, 'LIMIT', 0, 64)) do
  redis.call('ZREM', later, part)
  make_ready(part)
end
if ARGV[2] == '1' then
  for _, part in ipairs(redis.call('ZRANGEBYSCORE', held, '-inf', now, 'LIMIT', 0, 64)) do
    let_go(part)
    make_ready(part)
  end
end
local part = redis.call('ZRANGE', ready, 0, 0)[1]
if not part then return {false, next_due({later, held}, now)} end
redis.call('ZREM', ready, part)
local fence = plain(redis.call('INCR', sequence))
redis.call('HSET', fences, part, fence)
redis.call('ZADD', held, now + ARGV[1], part)
local members = redis.call('ZRANGEBYLEX', waiting, '[' .. part .. '\0', '(' .. part .. '\1', 'LIMIT', 0, ARGV[3])
local reply = {
  part, fence, redis.call('HGET', attempts, part) or '0', redis.call('HGET', states, part), redis.call('ZCARD', ready),
}
for _, member in ipairs(members) do
  local position = string.sub(member, -16)
  reply[#reply + 1] = position
  reply[#reply + 1] = redis.call('HGET', bodies, position) or ''
end
return reply
`,
);

/** ARGV: '1' to count claims that ran out as due. Whether something is ready, ms until the next is due or -1, rows to hand over. */
export const lookScript = script(
  'look',
  String.raw`
return {redis.call('ZCARD', ready), next_due({later, held}, now_ms()), redis.call('ZCARD', handover)}
`,
);

/** ARGV: how long (ms), then conversation and fence of each claim. Those that are ours no more. */
export const renewScript = script(
  'renew',
  String.raw`
local lost = {}
local until_ms = now_ms() + ARGV[1]
for index = 2, #ARGV, 2 do
  if is_held(ARGV[index], ARGV[index + 1]) then redis.call('ZADD', held, 'XX', until_ms, ARGV[index])
  else lost[#lost + 1] = ARGV[index] end
end
return lost
`,
);

/**
 * KEYS: the inbox's, those of the conversation's own channel in the outbox, then the list of the conversation's answers.
 * ARGV: conversation, fence, token of this commit, '1' with the new state or '0', the number of positions and the positions, the
 * number of own rows and the rows, the number of names of answers and the names, then id, route and item of whatever goes elsewhere.
 * [1, backlog before, number of each item] when committed, [2] when this very commit was made before, [0] when fenced.
 */
export const commitScript: Script = {
  name: 'talkup_commit',
  lua:
    inboxLua +
    outboxLua(inboxKeyCount + 1) +
    String.raw`
local part, fence, token = ARGV[1], ARGV[2], ARGV[3]
if not is_held(part, fence) then
  if redis.call('HGET', last, part) == token then return {2} end
  return {0}
end
let_go(part)
redis.call('HSET', last, part, token)
local at = 6
local function each(act)
  local count = tonumber(ARGV[at])
  for index = at + 1, at + count do act(ARGV[index]) end
  at = at + count + 1
end
local dropped = 0
each(function(position)
  drop(part, position)
  dropped = dropped + 1
end)
if dropped > 0 then redis.call('HDEL', attempts, part) end
if redis.call('SREM', forgotten, part) == 1 or ARGV[4] == '0' then
  redis.call('HDEL', states, part)
  redis.call('ZADD', days, -now_ms(), part)
else
  redis.call('HSET', states, part, ARGV[5])
  redis.call('ZADD', days, now_ms(), part)
end
make_ready(part)
each(add_row)
local now = now_ms()
local answered = KEYS[#KEYS]
local day = 86400000
local answers = 0
each(function(name)
  redis.call('ZADD', answered, now, name)
  answers = answers + 1
end)
if answers > 0 then
  redis.call('ZREMRANGEBYSCORE', answered, '-inf', now - day)
  redis.call('PEXPIRE', answered, day)
end
local reply = {1, redis.call('ZCARD', handover)}
for index = at, #ARGV, 3 do
  local id = ARGV[index]
  if id == '' or redis.call('ZADD', handed, 'NX', now, id) == 1 then
    reply[#reply + 1] = hand_over(ARGV[index + 1], ARGV[index + 2])
  else
    reply[#reply + 1] = ''
  end
end
return reply
`,
};

/** ARGV: conversation, fence, not before (ms; 0 is at once), '1' when it counts as an attempt. */
export const releaseScript = script(
  'release',
  String.raw`
local part = ARGV[1]
if not is_held(part, ARGV[2]) then return 0 end
let_go(part)
redis.call('SREM', forgotten, part)
if not head_of(part) then return 1 end
if ARGV[4] == '1' then redis.call('HINCRBY', attempts, part, 1) end
if tonumber(ARGV[3]) > now_ms() then redis.call('ZADD', later, ARGV[3], part) else make_ready(part) end
return 1
`,
);

/** ARGV: conversation, fence, position, reason, key. */
export const buryScript = script(
  'bury',
  String.raw`
local part, position = ARGV[1], ARGV[3]
if not is_held(part, ARGV[2]) then return 0 end
let_go(part)
local body = redis.call('HGET', bodies, position)
if body then
  local number = pad(redis.call('INCR', sequence))
  redis.call('ZADD', dead, now_micros(), number)
  redis.call('HSET', letters, number, pack({part, ARGV[5], ARGV[4], plain(now_ms()), body}))
  drop(part, position)
end
redis.call('HDEL', attempts, part)
make_ready(part)
return 1
`,
);

/** ARGV: how many. Score (micros), number, key, reason, time of each, newest first. */
export const deadScript = script(
  'dead',
  String.raw`
local reply = {}
local found = redis.call('ZREVRANGE', dead, 0, ARGV[1] - 1, 'WITHSCORES')
for index = 1, #found, 2 do
  local letter = unpack_texts(redis.call('HGET', letters, found[index]))
  for _, each in ipairs({found[index + 1], found[index], letter[2], letter[3], letter[4]}) do reply[#reply + 1] = each end
end
return reply
`,
);

/** ARGV: number. 1 when it was there. */
export const replayScript = script(
  'replay',
  String.raw`
local letter = redis.call('HGET', letters, ARGV[1])
if not letter then return 0 end
redis.call('HDEL', letters, ARGV[1])
redis.call('ZREM', dead, ARGV[1])
local texts = unpack_texts(letter)
enqueue(texts[1], texts[5])
return 1
`,
);

/** Removes the dead letters of `part` and the list of its answers, whose names it gives back. */
const forgetKept = String.raw`
local part = ARGV[1]
for _, number in ipairs(redis.call('ZRANGE', dead, 0, -1)) do
  if unpack_texts(redis.call('HGET', letters, number))[1] == part then
    redis.call('ZREM', dead, number)
    redis.call('HDEL', letters, number)
  end
end
local answers = redis.call('ZRANGE', KEYS[inbox_keys + 1], 0, -1)
redis.call('DEL', KEYS[inbox_keys + 1])
return answers
`;

/** ARGV: conversation. Removes what is kept beside its queue and its state. Names of its answers. */
export const forgetKeptScript = script('forget_kept', forgetKept);

/** ARGV: conversation. Removes all of it; a claim held meanwhile may still be committed, without its state. Names of its answers. */
export const forgetScript = script(
  'forget',
  String.raw`
for _, hash in ipairs({states, attempts, last}) do redis.call('HDEL', hash, ARGV[1]) end
for _, set in ipairs({ready, later, days}) do redis.call('ZREM', set, ARGV[1]) end
if redis.call('ZSCORE', held, ARGV[1]) then redis.call('SADD', forgotten, ARGV[1]) end
for _, member in ipairs(redis.call('ZRANGEBYLEX', waiting, '[' .. ARGV[1] .. '\0', '(' .. ARGV[1] .. '\1')) do
  drop(ARGV[1], string.sub(member, -16))
end
${forgetKept}`,
);

/** ARGV: how many. Number, route and item of each that waits to be handed over, oldest first. */
export const peekScript = script(
  'peek',
  String.raw`
local reply = {}
for _, number in ipairs(redis.call('ZRANGE', handover, 0, ARGV[1] - 1)) do
  reply[#reply + 1] = number
  reply[#reply + 1] = redis.call('HGET', handovers, 'r' .. number)
  reply[#reply + 1] = redis.call('HGET', handovers, number)
end
return reply
`,
);

/** ARGV: numbers of items that have arrived. */
export const arrivedScript = script(
  'arrived',
  String.raw`
for _, number in ipairs(ARGV) do
  redis.call('ZREM', handover, number)
  redis.call('HDEL', handovers, number, 'r' .. number)
end
return 1
`,
);

/**
 * ARGV: most dead letters, how long they are kept (ms), how long ids of handed-over rows are (ms), and how long states are after their last
 * commit (ms). What was removed. Where a commit left no state, the name of the conversation goes after an hour: until then it tells a
 * commit that is made again.
 */
export const sweepScript = script(
  'sweep',
  String.raw`
local surplus = math.max(0, redis.call('ZCARD', dead) - ARGV[1])
local old = redis.call('ZRANGEBYSCORE', dead, '-inf', (now_ms() - ARGV[2]) * 1000, 'LIMIT', 0, 200)
if surplus > 0 then old = redis.call('ZRANGE', dead, 0, math.min(surplus, 200) - 1) end
for _, number in ipairs(old) do
  redis.call('ZREM', dead, number)
  redis.call('HDEL', letters, number)
end
local hour = 3600000
local function sweep_states(from, to)
  local found = redis.call('ZRANGEBYSCORE', days, from, to, 'LIMIT', 0, 200)
  for _, part in ipairs(found) do
    if not redis.call('ZSCORE', held, part) then
      redis.call('HDEL', states, part)
      redis.call('HDEL', last, part)
      redis.call('ZREM', days, part)
    end
  end
  return #found
end
local quiet = sweep_states(0, now_ms() - ARGV[4]) + sweep_states(hour - now_ms(), '(0')
return #old + quiet + redis.call('ZREMRANGEBYSCORE', handed, '-inf', now_ms() - ARGV[3])
`,
);
