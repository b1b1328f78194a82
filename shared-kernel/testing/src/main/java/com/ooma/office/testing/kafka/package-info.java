/// A real broker inside this JVM, who may come in to it, and records that nobody should send.
package com.ooma.office.testing.kafka;
