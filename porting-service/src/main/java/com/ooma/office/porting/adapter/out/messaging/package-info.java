/// From what happened in the domain to the records that other services know.
package com.ooma.office.porting.adapter.out.messaging;
