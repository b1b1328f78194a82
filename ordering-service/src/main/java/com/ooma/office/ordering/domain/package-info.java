/// The rules of ordering: accounts, quotes, orders and their seats, prices and promises. Knows
/// `java.*` and the kernel's values only.
package com.ooma.office.ordering.domain;
