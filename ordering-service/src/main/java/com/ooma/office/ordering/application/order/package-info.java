/// An order from its placing to its end: what members, provisioning and time do to it.
@NullMarked
package com.ooma.office.ordering.application.order;

import org.jspecify.annotations.NullMarked;
