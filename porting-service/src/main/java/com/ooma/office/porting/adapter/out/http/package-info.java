/// The programs of others that porting calls: carriers and the voice platform. Never called in a
/// transaction.
package com.ooma.office.porting.adapter.out.http;
