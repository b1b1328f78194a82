/// Exactly-once events between services. This is the door, all that services see: events leave by
/// [Outbox] and come to an [EventListener], which said in [Subscriptions] what it wants; what
/// others tell by rules of their own comes to a [TopicListener]. What is behind it is the kernel's
/// own.
@NullMarked
package com.ooma.office.kernel.messaging;

import org.jspecify.annotations.NullMarked;
