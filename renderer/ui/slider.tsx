import { Slider as AriaSlider, Label, SliderThumb, SliderTrack } from 'react-aria-components';
import field from './field.module.css';
import styles from './slider.module.css';

export interface SliderProps {
  label: string;
  value: number;
  minimum: number;
  maximum: number;
  step: number;
  /** The value in words, beside the label. */
  valueLabel: string;
  onChange: (value: number) => void;
  testId?: string;
}

/** A number by dragging or arrow keys; larger is toward the inline end. */
export function Slider(props: SliderProps) {
  return (
    <AriaSlider
      className={styles.slider ?? ''}
      value={props.value}
      minValue={props.minimum}
      maxValue={props.maximum}
      step={props.step}
      onChange={props.onChange}
      data-testid={props.testId}
    >
      <div className={styles.words}>
        <Label className={field.label ?? ''}>{props.label}</Label>
        <output className={styles.value}>{props.valueLabel}</output>
      </div>
      <SliderTrack className={styles.track ?? ''}>
        <SliderThumb className={styles.thumb ?? ''} />
      </SliderTrack>
    </AriaSlider>
  );
}
