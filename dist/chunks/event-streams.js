import { EventStreamCodec, EventStreamMarshaller, EventStreamMarshaller$1, EventStreamSerde, HeaderMarshaller, Int64, MessageDecoderStream, MessageEncoderStream, SmithyMessageDecoderStream, SmithyMessageEncoderStream, eventStreamSerdeProvider, getChunkedStream, getMessageUnmarshaller, init_EventStreamCodec, init_EventStreamMarshaller as init_EventStreamMarshaller$1, init_EventStreamMarshaller$1 as init_EventStreamMarshaller, init_EventStreamSerde, init_HeaderMarshaller, init_Int64, init_MessageDecoderStream, init_MessageEncoderStream, init_SmithyMessageDecoderStream, init_SmithyMessageEncoderStream, init_event_streams, init_getChunkedStream, init_getUnmarshalledStream } from "./aws-sdk.js";

init_Int64();
init_HeaderMarshaller();
init_EventStreamCodec();
init_MessageDecoderStream();
init_MessageEncoderStream();
init_SmithyMessageDecoderStream();
init_SmithyMessageEncoderStream();
init_getChunkedStream();
init_getUnmarshalledStream();
init_EventStreamMarshaller();
init_EventStreamMarshaller$1();
init_EventStreamSerde();
init_event_streams();
export { EventStreamSerde, eventStreamSerdeProvider };