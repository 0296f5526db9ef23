/** Escalation by handing a stronger role to a service that acts for the caller. */
import { type EscalationRecipe, glueJob, need, passRole, role, together } from './escalation-recipe.ts';

export const PASSED_ROLES: readonly EscalationRecipe[] = [
  passRole(
    'ec2-run-instances',
    ['ec2:RunInstances'],
    "A new instance with a stronger role hands out that role's credentials to whoever started it.",
  ),
  passRole(
    'ec2-associate-profile',
    ['ec2:AssociateIamInstanceProfile'],
    'An instance that one controls can be given a profile with a stronger role.',
  ),
  passRole(
    'ec2-replace-profile',
    ['ec2:ReplaceIamInstanceProfileAssociation'],
    'The profile of an instance that one controls can be exchanged for one with a stronger role.',
  ),
  passRole(
    'ec2-spot-instances',
    ['ec2:RequestSpotInstances'],
    "A spot instance with a stronger role hands out that role's credentials to whoever requested it.",
  ),
  passRole(
    'lambda-invoke',
    ['lambda:CreateFunction', 'lambda:InvokeFunction'],
    "A new function with a stronger role can be invoked with code of one's own.",
  ),
  passRole(
    'lambda-event-source',
    ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'],
    'A new function with a stronger role runs when an event source that one can write to triggers it.',
  ),
  passRole(
    'lambda-add-permission',
    ['lambda:CreateFunction', 'lambda:AddPermission'],
    'A new function with a stronger role can be opened to another account or service that invokes it.',
  ),
  passRole(
    'cloudformation-create-stack',
    ['cloudformation:CreateStack'],
    'A new stack creates whatever its template says, with the rights of a stronger role.',
  ),
  passRole(
    'cloudformation-stack-set',
    ['cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'],
    'A new stack set creates whatever its template says, in many accounts, with the rights of a stronger role.',
  ),
  passRole(
    'glue-dev-endpoint',
    ['glue:CreateDevEndpoint'],
    'A new development endpoint with a stronger role can be entered by SSH.',
  ),
  passRole(
    'glue-create-job',
    ['glue:CreateJob', 'glue:StartJobRun'],
    "A new job runs a script of one's own with a stronger role.",
  ),
  together(
    'pass-role-glue-update-job',
    [need('iam:PassRole', role), need('glue:UpdateJob', glueJob), need('glue:StartJobRun', glueJob)],
    "An existing job can be given a script of one's own and a stronger role.",
  ),
  passRole(
    'glue-session',
    ['glue:CreateSession', 'glue:RunStatement'],
    'Statements in a new interactive session run with a stronger role.',
  ),
  passRole(
    'sagemaker-notebook',
    ['sagemaker:CreateNotebookInstance', 'sagemaker:CreatePresignedNotebookInstanceUrl'],
    'A new notebook with a stronger role gives a shell that acts with it.',
  ),
  passRole(
    'sagemaker-training-job',
    ['sagemaker:CreateTrainingJob'],
    "A training job runs a container of one's own with a stronger role.",
  ),
  passRole(
    'sagemaker-processing-job',
    ['sagemaker:CreateProcessingJob'],
    "A processing job runs a container of one's own with a stronger role.",
  ),
  passRole(
    'codebuild-project',
    ['codebuild:CreateProject', 'codebuild:StartBuild'],
    "A new build project runs commands of one's own with a stronger role.",
  ),
  passRole(
    'codestar-project',
    ['codestar:CreateProject'],
    "A new CodeStar project is set up from a template of one's own with the rights of a stronger role.",
  ),
  passRole(
    'datapipeline',
    ['datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition', 'datapipeline:ActivatePipeline'],
    "A new pipeline runs commands of one's own on resources with a stronger role.",
  ),
  passRole(
    'ecs-run-task',
    ['ecs:RegisterTaskDefinition', 'ecs:RunTask'],
    "A new task runs a container of one's own with a stronger role.",
  ),
  passRole(
    'ecs-create-service',
    ['ecs:RegisterTaskDefinition', 'ecs:CreateService'],
    "A new service keeps a container of one's own running with a stronger role.",
  ),
  passRole(
    'apprunner-create-service',
    ['apprunner:CreateService'],
    "A new service runs code of one's own with a stronger role.",
  ),
  passRole(
    'agentcore-interpreter',
    [
      'bedrock-agentcore:CreateCodeInterpreter',
      'bedrock-agentcore:StartCodeInterpreterSession',
      'bedrock-agentcore:InvokeCodeInterpreter',
    ],
    "A new code interpreter with a stronger role runs code of one's own.",
  ),
  passRole(
    'agentcore-runtime',
    ['bedrock-agentcore:CreateAgentRuntime', 'bedrock-agentcore:InvokeAgentRuntime'],
    "A new agent runtime with a stronger role runs code of one's own.",
  ),
  passRole(
    'ssm-automation',
    ['ssm:StartAutomationExecution'],
    "An automation carries out AWS calls of one's choice with a stronger role.",
  ),
  passRole(
    'step-functions',
    ['states:CreateStateMachine', 'states:StartExecution'],
    "A new state machine makes AWS calls of one's choice with a stronger role.",
  ),
  passRole(
    'scheduler',
    ['scheduler:CreateSchedule'],
    "A schedule makes an AWS call of one's choice with a stronger role.",
  ),
  passRole(
    'batch-job',
    ['batch:RegisterJobDefinition', 'batch:SubmitJob'],
    "A new batch job runs a container of one's own with a stronger role.",
  ),
  passRole(
    'emr-cluster',
    ['elasticmapreduce:RunJobFlow'],
    "A new cluster runs steps of one's own with a stronger role.",
  ),
];
