/// Listeners: from the other services' event records to use cases.
@NullMarked
package com.ooma.office.provisioning.adapter.in.messaging;

import org.jspecify.annotations.NullMarked;
