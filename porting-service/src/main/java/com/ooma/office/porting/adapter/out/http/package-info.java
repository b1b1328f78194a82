/// The programs of others that porting calls: carriers and the voice platform. Never called in a
/// transaction.
@NullMarked
package com.ooma.office.porting.adapter.out.http;

import org.jspecify.annotations.NullMarked;
