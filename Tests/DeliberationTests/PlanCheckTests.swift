import Deliberation
import Testing
