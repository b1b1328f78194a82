/// The rules of billing: subscriptions and their periods, prices and shares, invoices and what the
/// law wants on them. Knows `java.*` and the kernel's values only.
package com.ooma.office.billing.domain;
