/// Listeners, one for each service that we hear from: which use cases each of its events is for, in
/// their order.
package com.ooma.office.support.adapter.in.messaging;
