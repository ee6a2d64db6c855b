import express from 'express';
import { Bot, webhookCallback } from 'grammy';

/** What acknowledgements are held against: express and grammY with a handler that does nothing. Prints its port. */
const bot = new Bot('123456:bench', {
  botInfo: {
    id: 123456,
    is_bot: true,
    first_name: 'Bench',
    username: 'bench_bot',
    can_join_groups: true,
    can_read_all_group_messages: true,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  } as never,
});
bot.on('message', () => undefined);
const app = express();
app.use(express.json());
app.post('/telegram/webhook', webhookCallback(bot, 'express'));
const server = app.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
