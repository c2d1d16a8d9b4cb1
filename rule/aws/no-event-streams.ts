/**
 * The build puts this in the place of `@smithy/core/event-streams`, which no call of the rule uses. The SDK asks for it
 * by `import()`; in one bundled file that makes the bundler wrap every module that event streams share with the rest,
 * and each start wait for them one by one.
 */
export {};
