/// From what happened in the domain to the records that other services know.
@NullMarked
package com.ooma.office.porting.adapter.out.messaging;

import org.jspecify.annotations.NullMarked;
