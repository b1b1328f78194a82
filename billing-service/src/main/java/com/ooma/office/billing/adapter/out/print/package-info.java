/// Papers that customers keep: a PDF that people read, with the XML inside that programs read
/// (Factur-X).
@NullMarked
package com.ooma.office.billing.adapter.out.print;

import org.jspecify.annotations.NullMarked;
