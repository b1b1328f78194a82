/// Listeners: from the other services' event records to use cases.
package com.ooma.office.support.adapter.in.messaging;
