/// Documents as PDF.
@NullMarked
package com.ooma.office.porting.adapter.out.print;

import org.jspecify.annotations.NullMarked;
