/// Listeners, one for each service that we hear from: which use cases each of its events is for, in
/// their order.
@NullMarked
package com.ooma.office.support.adapter.in.messaging;

import org.jspecify.annotations.NullMarked;
