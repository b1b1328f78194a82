/// An order from its placing to its end: what members, provisioning and time do to it.
package com.ooma.office.ordering.application.order;
