/** Escalation by driving a workload that already has a role, so that no role need be passed. */
import {
  agentRuntime,
  alone,
  appRunnerService,
  browser,
  buildProject,
  codeInterpreter,
  commandDocument,
  deploymentGroup,
  devEndpoint,
  type EscalationRecipe,
  ecsTask,
  instance,
  jobDefinition,
  lambdaFunction,
  launchTemplate,
  need,
  notebook,
  stack,
  together,
} from './escalation-recipe.ts';

export const EXISTING_WORKLOADS: readonly EscalationRecipe[] = [
  alone(
    'lambda-update-code',
    'lambda:UpdateFunctionCode',
    lambdaFunction,
    "New code in an existing function runs with the function's role.",
  ),
  alone(
    'lambda-update-configuration',
    'lambda:UpdateFunctionConfiguration',
    lambdaFunction,
    "A layer or a wrapper added to an existing function runs with the function's role.",
  ),
  together(
    'ssm-send-command',
    [need('ssm:SendCommand', instance), need('ssm:SendCommand', commandDocument)],
    "A command run on an instance can read the credentials of the instance's role.",
  ),
  alone(
    'ssm-start-session',
    'ssm:StartSession',
    instance,
    "A shell on an instance can read the credentials of the instance's role.",
  ),
  alone(
    'ec2-instance-connect',
    'ec2-instance-connect:SendSSHPublicKey',
    instance,
    'An SSH key pushed to an instance opens it, and with it the credentials of its role.',
  ),
  together(
    'ec2-modify-user-data',
    [
      need('ec2:ModifyInstanceAttribute', instance),
      need('ec2:StopInstances', instance),
      need('ec2:StartInstances', instance),
    ],
    "User data changed while an instance is stopped runs as root at its next start, with the instance's role.",
  ),
  together(
    'ec2-launch-template',
    [
      need('ec2:CreateLaunchTemplateVersion', launchTemplate),
      need('ec2:ModifyLaunchTemplate', launchTemplate),
    ],
    "Instances that are next started from a template run user data of one's own, with the role that the template names.",
  ),
  alone(
    'cloudformation-update-stack',
    'cloudformation:UpdateStack',
    stack,
    'A changed template is carried out with the role that the stack was given.',
  ),
  together(
    'cloudformation-change-set',
    [need('cloudformation:CreateChangeSet', stack), need('cloudformation:ExecuteChangeSet', stack)],
    'A change set is carried out with the role that the stack was given.',
  ),
  alone(
    'glue-update-dev-endpoint',
    'glue:UpdateDevEndpoint',
    devEndpoint,
    'An SSH key added to a development endpoint opens it, and with it the credentials of its role.',
  ),
  alone(
    'sagemaker-notebook-url',
    'sagemaker:CreatePresignedNotebookInstanceUrl',
    notebook,
    "A link into an existing notebook gives a shell with the notebook's role.",
  ),
  together(
    'sagemaker-notebook-lifecycle',
    [
      need('sagemaker:CreateNotebookInstanceLifecycleConfig'),
      need('sagemaker:StopNotebookInstance', notebook),
      need('sagemaker:UpdateNotebookInstance', notebook),
      need('sagemaker:StartNotebookInstance', notebook),
    ],
    "A lifecycle script given to an existing notebook runs at its next start, with the notebook's role.",
  ),
  alone(
    'codebuild-start-build',
    'codebuild:StartBuild',
    buildProject,
    "A build started with a buildspec of one's own runs with the project's role.",
  ),
  alone(
    'codebuild-start-build-batch',
    'codebuild:StartBuildBatch',
    buildProject,
    "Builds of a batch started with a buildspec of one's own run with the project's role.",
  ),
  alone(
    'ecs-execute-command',
    'ecs:ExecuteCommand',
    ecsTask,
    "A shell in a running task can read the credentials of the task's role.",
  ),
  alone(
    'apprunner-update-service',
    'apprunner:UpdateService',
    appRunnerService,
    "A new image or start command in an existing service runs with the service's role.",
  ),
  together(
    'agentcore-invoke-interpreter',
    [
      need('bedrock-agentcore:StartCodeInterpreterSession', codeInterpreter),
      need('bedrock-agentcore:InvokeCodeInterpreter', codeInterpreter),
    ],
    "Code sent to an existing custom code interpreter runs with the interpreter's role.",
  ),
  alone(
    'agentcore-runtime-command',
    'bedrock-agentcore:InvokeAgentRuntimeCommand',
    agentRuntime,
    "Commands run as root in an existing agent runtime, where they can read the credentials of the runtime's role.",
  ),
  together(
    'agentcore-browser',
    [
      need('bedrock-agentcore:StartBrowserSession', browser),
      need('bedrock-agentcore:ConnectBrowserAutomationStream', browser),
    ],
    "An existing custom browser can be made to show the credentials of the browser's role.",
  ),
  alone(
    'batch-submit-job',
    'batch:SubmitJob',
    jobDefinition,
    "Commands of one's own put into a job of an existing definition run with the definition's role.",
  ),
  together(
    'codedeploy-deployment',
    [
      need('codedeploy:CreateDeployment', deploymentGroup),
      need('codedeploy:RegisterApplicationRevision'),
      need('codedeploy:GetDeploymentConfig'),
    ],
    "Scripts of a revision of one's own run as root on the instances that it is deployed to, with their role.",
  ),
];
