/** What the five documents say, as one set of paths: the client takes and gives nothing else. */

import type { components as BillingParts, paths as BillingPaths } from '../../lint/target/billing';
import type { components as OrderingParts, paths as OrderingPaths } from '../../lint/target/ordering';
import type { components as PortingParts, paths as PortingPaths } from '../../lint/target/porting';
import type { components as ProvisioningParts, paths as ProvisioningPaths } from '../../lint/target/provisioning';
import type { components as SupportParts, paths as SupportPaths } from '../../lint/target/support';

export type Ordering = OrderingParts['schemas'];
export type Provisioning = ProvisioningParts['schemas'];
export type Porting = PortingParts['schemas'];
export type Support = SupportParts['schemas'];
export type Billing = BillingParts['schemas'];
export type Problem = Ordering['Problem'];
export type Money = Ordering['Money'];

type Service = 'ordering' | 'provisioning' | 'porting' | 'support' | 'billing';

/** Every service has the same operations for dead letters and searches; each document names its own service only. */
type SharedPath = Extract<keyof OrderingPaths, `/v1/operations/{service}/${string}`>;
type OfAnyService<O> = O extends { parameters: { path: infer P } }
  ? Omit<O, 'parameters'> & {
      parameters: Omit<O['parameters'], 'path'> & { path: Omit<P, 'service'> & { service: Service } };
    }
  : O;

type Paths = Omit<OrderingPaths, SharedPath> & {
  [P in SharedPath]: { [M in keyof OrderingPaths[P]]: OfAnyService<OrderingPaths[P][M]> };
} & Omit<ProvisioningPaths, keyof OrderingPaths> &
  Omit<PortingPaths, keyof OrderingPaths> &
  Omit<SupportPaths, keyof OrderingPaths> &
  Omit<BillingPaths, keyof OrderingPaths>;

export type Method = 'get' | 'post' | 'put' | 'delete' | 'patch';

/** The paths that know a method. */
export type PathOf<M extends Method> = {
  [P in keyof Paths]: Paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof Paths];

type Operation<M extends Method, P extends PathOf<M>> = Paths[P] extends Record<M, infer O> ? O : never;

type Parameters<O, In extends string> = O extends { parameters: Record<In, infer V> } ? V : undefined;

/** `path` where the path has parts to fill in, `query` where something can be asked for. */
export type Request<M extends Method, P extends PathOf<M>> = ([Parameters<Operation<M, P>, 'path'>] extends [undefined]
  ? { path?: undefined }
  : { path: Parameters<Operation<M, P>, 'path'> }) &
  QueryOf<Operation<M, P>> &
  BodyOf<Operation<M, P>> & { ifMatch?: string; key?: string; accept?: string };

type QueryOf<O> = O extends { parameters: { query: infer Q } }
  ? { query: Q }
  : O extends { parameters: { query?: infer Q } }
    ? { query?: Q }
    : { query?: undefined };

type BodyOf<O> = O extends { requestBody: { content: infer C } }
  ? C extends { 'application/json': infer B }
    ? { body: B }
    : { text: string | Blob; type: keyof C & string }
  : { body?: undefined };

type Content<R> = R extends { content: { 'application/json': infer T } } ? T : undefined;

type Responses<M extends Method, P extends PathOf<M>> = Operation<M, P> extends { responses: infer R } ? R : never;

/** What comes when all went well. */
export type Answer<M extends Method, P extends PathOf<M>> =
  Responses<M, P> extends { 200: infer R }
    ? Content<R>
    : Responses<M, P> extends { 201: infer R }
      ? Content<R>
      : Responses<M, P> extends { 202: infer R }
        ? Content<R>
        : undefined;

export interface Read<T> {
  value: T;
  /** Goes back as `ifMatch` with a change. */
  etag: string;
}
