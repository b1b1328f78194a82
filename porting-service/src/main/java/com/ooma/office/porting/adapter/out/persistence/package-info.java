/// The tables of schema `porting`, and all SQL. RIOs and carriers' account numbers are sealed here.
package com.ooma.office.porting.adapter.out.persistence;
