/// Balances are topped up, and asked before a call.
@NullMarked
package com.ooma.office.billing.application.prepaid;

import org.jspecify.annotations.NullMarked;
