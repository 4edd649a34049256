export { sha256Of } from '../core/importing/sha256-of';
