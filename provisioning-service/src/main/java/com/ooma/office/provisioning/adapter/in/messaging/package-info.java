/// Listeners: from the other services' event records to use cases.
package com.ooma.office.provisioning.adapter.in.messaging;
