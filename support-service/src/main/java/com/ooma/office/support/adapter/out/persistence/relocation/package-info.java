@NullMarked
package com.ooma.office.support.adapter.out.persistence.relocation;

import org.jspecify.annotations.NullMarked;
