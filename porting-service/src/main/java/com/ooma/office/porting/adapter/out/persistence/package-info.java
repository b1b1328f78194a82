/// The tables of schema `porting`, and all SQL. RIOs and carriers' account numbers are sealed here.
@NullMarked
package com.ooma.office.porting.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
