/** "Wrong or missing?": the form for a report, folded. */
import { ReportFields, type ReportFieldsProps } from './ReportFields';

export function ReportForm(props: ReportFieldsProps) {
  return (
    <details class="foot-form" data-part="report">
      <summary>{props.t('card.report')}</summary>
      <ReportFields {...props} />
    </details>
  );
}
