import express, { type Express, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { HttpRoute } from '../../src/ports/http';
import { TalkUpError, errorCode } from '../../src/shared/errors';
import { readBody } from './body';
import { isLocalRequest } from './local';
import { sendError } from './problem';
import { fixedRoutes } from './fixed-routes';
import type { HttpServerOptions } from './options';

const defaultMaxBodyBytes = 65_536;

/** The Express application: protective headers, the fixed routes, the adapters' routes, and a problem document for all else. */
export function createHttpApp(options: HttpServerOptions): Express {
  const { logger, playground } = options;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);
  app.use(protectiveHeaders());
  app.use((request, _response, next) => {
    if (request.url.startsWith('/')) return next();
    throw new TalkUpError('The request target must be a path that starts with /', {
      code: 'invalid-request',
    });
  });

  const routes = [...fixedRoutes(options), ...options.routes].filter(
    (route) => playground || !route.localOnly,
  );
  const paths = [...new Set(routes.map((route) => route.path))];
  for (const path of paths) {
    const here = routes.filter((route) => route.path === path);
    for (const route of here) {
      const handler = (request: Request, response: Response) => serve(route, request, response);
      if (route.method === 'GET') app.get(path, handler);
      else app.post(path, handler);
    }
    const allow = here.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
    app.all(path, (request, response) => {
      response.setHeader('Allow', allow);
      throw new TalkUpError(`${request.method} is not possible here; possible: ${allow}`, {
        code: 'method-not-allowed',
      });
    });
  }
  app.use(() => {
    throw new TalkUpError('There is nothing at this address', { code: 'not-found' });
  });
  app.use((error: unknown, request: Request, response: Response, _next: unknown) => {
    fail(error, request, response);
  });
  return app;

  async function serve(route: HttpRoute, request: Request, response: Response): Promise<void> {
    const local = isLocalRequest(request);
    if (route.localOnly && !local) {
      throw new TalkUpError(
        'The playground is for a browser on the machine that TalkUp runs on: http://localhost',
        {
          code: 'forbidden',
        },
      );
    }
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished)
        gone.abort(new TalkUpError('The client has gone', { code: 'client-gone' }));
    });
    const body =
      route.method === 'POST'
        ? await readBody(request, route.maxBodyBytes ?? defaultMaxBodyBytes)
        : Buffer.alloc(0);
    const query = new URLSearchParams(request.url.split('?')[1]);
    const params = Object.fromEntries(
      Object.entries(request.params).map(([name, value]) => [name, String(value)]),
    );
    await route.handle({ raw: request, params, query, body, local, signal: gone.signal }, response);
  }

  function fail(error: unknown, request: Request, response: Response): void {
    const code = errorCode(error);
    if (code === 'client-gone') {
      response.destroy();
      return;
    }
    if (response.headersSent) {
      logger.error(
        { method: request.method, route: routeOf(request), code, err: error },
        'http answer broke off',
      );
      response.destroy();
      return;
    }
    const problem = sendError(response, isClientMistake(error) ? mistake() : error);
    if (problem.status === 500)
      logger.error({ method: request.method, route: routeOf(request), code, err: error }, 'http');
  }
}

/** Express marks what it could not decode (a path such as /r/%zz) with a status of its own. */
function isClientMistake(error: unknown): boolean {
  const status = (error as { status?: unknown } | undefined)?.status;
  return typeof status === 'number' && status >= 400 && status < 500;
}

function mistake(): TalkUpError {
  return new TalkUpError('The address is not well-formed', { code: 'invalid-request' });
}

/** The route's pattern, for the log: a path itself may hold a secret token. */
function routeOf(request: Request): string {
  return (request.route as { path?: string } | undefined)?.path ?? 'unknown';
}

function protectiveHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    // whether the world reaches us by https is decided by the proxy in front, which should say so itself
    strictTransportSecurity: false,
  });
}
