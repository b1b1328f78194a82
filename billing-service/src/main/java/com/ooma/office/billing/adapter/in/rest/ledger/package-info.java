/// The books over REST.
@NullMarked
package com.ooma.office.billing.adapter.in.rest.ledger;

import org.jspecify.annotations.NullMarked;
