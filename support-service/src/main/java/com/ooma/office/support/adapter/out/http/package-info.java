/// The programs of the portal that support calls. Never called in a transaction.
@NullMarked
package com.ooma.office.support.adapter.out.http;

import org.jspecify.annotations.NullMarked;
