/// Invoices are collected from the card on file, and what the provider says is kept.
@NullMarked
package com.ooma.office.billing.application.payment;

import org.jspecify.annotations.NullMarked;
