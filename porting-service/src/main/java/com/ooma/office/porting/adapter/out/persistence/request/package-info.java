@NullMarked
package com.ooma.office.porting.adapter.out.persistence.request;

import org.jspecify.annotations.NullMarked;
