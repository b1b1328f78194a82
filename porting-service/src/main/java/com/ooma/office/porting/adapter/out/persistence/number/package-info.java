@NullMarked
package com.ooma.office.porting.adapter.out.persistence.number;

import org.jspecify.annotations.NullMarked;
