/// Exactly-once events between services: outbox and relay on the way out, consumer loop, inbox and
/// dead letters on the way in. Services see [Outbox], [EventListener] and [Subscriptions].
package com.ooma.office.kernel.messaging;
