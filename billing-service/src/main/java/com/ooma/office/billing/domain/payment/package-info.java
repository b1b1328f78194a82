/// How an invoice is paid by card: tries, what follows a refusal, and when an account is suspended.
@NullMarked
package com.ooma.office.billing.domain.payment;

import org.jspecify.annotations.NullMarked;
