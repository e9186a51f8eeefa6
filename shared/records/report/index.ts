export { qualityReport } from './quality-report';
