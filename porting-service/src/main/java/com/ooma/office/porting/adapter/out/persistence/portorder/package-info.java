@NullMarked
package com.ooma.office.porting.adapter.out.persistence.portorder;

import org.jspecify.annotations.NullMarked;
