/// Listeners: from the other services' event records to use cases.
package com.ooma.office.billing.adapter.in.messaging;
