package dev.planadvisor.facts;

import java.time.LocalDate;

/**
 * Somebody on the payroll who starts after the first day of the plan's period, and the salary that pays for it. Only known where
 * the budget's salaries say whom they pay.
 *
 * @param label the person, or else the role
 * @param start the first day of work
 * @param first the first day on which a salary is paid; the period's last day where none is
 * @param paid {@code never} where no salary covers the hire, {@code start} where one is there in time, else {@code later}
 * @param unpaidDays days of work in the period before the first salary, from 0; a salary that comes each quarter or more rarely may
 *     be paid at the end of its time
 */
public record HirePay(String at, String label, LocalDate start, LocalDate first, String paid, int unpaidDays)
        implements Fact {}
